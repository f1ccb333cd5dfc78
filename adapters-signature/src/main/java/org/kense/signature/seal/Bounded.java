package org.kense.signature.seal;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** A body of an answer that is given up, and no more read, once it is too long. */
final class Bounded implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
  private final int most;
  private long length;
  private Runnable stop = () -> {};

  /** Exactly so many bytes are not too long. */
  Bounded(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole.getBody();
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    stop = subscription::cancel;
    whole.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    length += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (length <= most) {
      whole.onNext(part);
    } else {
      stop.run();
      whole.onError(new IOException("more than " + most + " bytes"));
    }
  }

  @Override
  public void onError(Throwable broken) {
    whole.onError(broken);
  }

  @Override
  public void onComplete() {
    if (length <= most) whole.onComplete();
  }
}
