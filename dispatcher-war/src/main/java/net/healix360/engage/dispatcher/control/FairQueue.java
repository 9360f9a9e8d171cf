package net.healix360.engage.dispatcher.control;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits to be written, one line per owner, taken in turns: a hospital with ten times its share of events makes its own
 * line longer and nobody else's. A full line is refused, so memory stays bounded and no line can fill the others' room.
 */
final class FairQueue<L, T> {
    private final int longestLine;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Map<L, Queue<T>> lines = new LinkedHashMap<>();
    private int waiting;

    FairQueue(int longestLine, int most) {
        this.longestLine = longestLine;
        this.most = most;
    }

    /** False when the line, or the whole queue, is full. */
    boolean offer(L owner, T item) {
        lock.lock();
        try {
            if (waiting >= most || lengthOf(owner) >= longestLine) {
                return false;
            }
            lines.computeIfAbsent(owner, name -> new ArrayDeque<>()).add(item);
            if (waiting++ == 0) {
                filled.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the first item and takes, in turns, up to so many as there are; nothing when the time is over. */
    void take(List<T> taken, int atMost, long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (waiting == 0 && left > 0) {
                left = filled.awaitNanos(left);
            }
            while (taken.size() < atMost && waiting > 0) {
                oneOfEach(taken, atMost);
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return waiting == 0;
        } finally {
            lock.unlock();
        }
    }

    /** How many wait, by owner. */
    Map<L, Integer> lengths() {
        lock.lock();
        try {
            Map<L, Integer> lengths = new HashMap<>();
            lines.forEach((owner, line) -> lengths.put(owner, line.size()));
            return lengths;
        } finally {
            lock.unlock();
        }
    }

    private int lengthOf(L owner) {
        Queue<T> line = lines.get(owner);
        return line == null ? 0 : line.size();
    }

    private void oneOfEach(List<T> taken, int atMost) {
        Iterator<Queue<T>> turn = lines.values().iterator();
        while (turn.hasNext() && taken.size() < atMost) {
            Queue<T> line = turn.next();
            taken.add(line.remove());
            waiting--;
            if (line.isEmpty()) {
                turn.remove();
            }
        }
    }
}
