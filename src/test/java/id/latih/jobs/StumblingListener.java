package id.latih.jobs;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class StumblingListener {
    private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();
    private final Set<String> stumbled = ConcurrentHashMap.newKeySet();

    @ApplicationModuleListener
    void on(Stumble event) {
        if (stumbled.add(event.key())) {
            throw new IllegalStateException("the first delivery of " + event.key() + " fails, on purpose");
        }
        delivered.add(event.key());
    }

    BlockingQueue<String> delivered() {
        return delivered;
    }
}
