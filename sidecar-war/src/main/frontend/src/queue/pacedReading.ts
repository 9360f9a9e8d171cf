export interface PacedReading {
  /** What was read may be out of date. */
  want(): void;
  close(): void;
}

/** A burst of events leads to one reading. */
const SETTLE_MS = 50;

/** From the begin of one reading to the next. */
const PACE_MS = 500;

/**
 * Reads soon after it is wanted, never more often than twice a second, and never twice at the same time. A reading tells its faults
 * where it keeps what it reads; the promise only says that it is over.
 */
export function pacedReading(read: () => Promise<void>): PacedReading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let wanted = false;
  let closed = false;
  let last = Number.NEGATIVE_INFINITY;

  const run = async () => {
    timer = undefined;
    reading = true;
    wanted = false;
    last = Date.now();
    try {
      await read();
    } finally {
      reading = false;
      if (wanted) plan();
    }
  };

  const plan = () => {
    if (closed || reading) return;
    timer ??= setTimeout(() => void run(), Math.max(SETTLE_MS, last + PACE_MS - Date.now()));
  };

  return {
    want: () => {
      wanted = true;
      plan();
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
