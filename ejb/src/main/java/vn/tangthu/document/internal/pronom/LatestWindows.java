package vn.tangthu.document.internal.pronom;

import java.util.LinkedHashMap;
import java.util.Map;
import net.byteseek.io.reader.cache.AbstractFreeNotificationCache;
import net.byteseek.io.reader.windows.Window;

/** The windows of a file that were used last. */
final class LatestWindows extends AbstractFreeNotificationCache {
    private static final int MOST = 256;

    private final Map<Long, Window> windows = new Latest();

    @Override
    public Window getWindow(long position) {
        return windows.get(position);
    }

    @Override
    public void addWindow(Window window) {
        windows.put(window.getWindowPosition(), window);
    }

    @Override
    public void clear() {
        windows.clear();
    }

    private static final class Latest extends LinkedHashMap<Long, Window> {
        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;

        Latest() {
            super(MOST, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Window> eldest) {
            return size() > MOST;
        }
    }
}
