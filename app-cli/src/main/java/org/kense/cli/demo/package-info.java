/**
 * {@code kense demo}: cases told in files, driven through the API by their people, and compared.
 */
@NullMarked
package org.kense.cli.demo;

import org.jspecify.annotations.NullMarked;
