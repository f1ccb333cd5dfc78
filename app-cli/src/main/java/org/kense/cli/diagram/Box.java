package org.kense.cli.diagram;

/** A piece of a picture's area, in pixels from its upper left corner. */
record Box(int left, int top, int width, int height) {
  int right() {
    return left + width;
  }

  int bottom() {
    return top + height;
  }

  int centre() {
    return left + width / 2;
  }

  int middle() {
    return top + height / 2;
  }
}
