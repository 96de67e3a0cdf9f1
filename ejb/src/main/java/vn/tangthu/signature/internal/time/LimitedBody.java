package vn.tangthu.signature.internal.time;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** All bytes of a body, as long as there are not too many. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private final long most;
    private long received;
    private Flow.Subscription subscription;

    LimitedBody(long most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        all.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        for (var buffer : part) received += buffer.remaining();
        if (received <= most) all.onNext(part);
        else {
            subscription.cancel();
            all.onError(new IOException("more than " + most + " bytes"));
        }
    }

    @Override
    public void onError(Throwable why) {
        all.onError(why);
    }

    @Override
    public void onComplete() {
        all.onComplete();
    }
}
