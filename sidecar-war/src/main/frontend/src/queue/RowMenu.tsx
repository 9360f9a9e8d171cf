import type { CallbackStatus } from '../api/types';
import { useDial, useDialObstacle } from '../dial/useDial';
import { t } from '../i18n';
import { Menu } from '../ui/Menu';
import { useNotices } from '../ui/notices';
import type { Point } from '../ui/Popover';
import { dialTask } from './dialTask';
import { isOpen } from './missedGroups';
import type { Task } from './tasks';

interface RowMenuProps {
  task: Task;
  at: Point;
  onWhy(task: Task): void;
  onSettle(task: Task, status: Settled): void;
  onClose(): void;
}

/** What a person can make of a missed call without calling. */
export const SETTLED = ['CALLBACK_COMPLETED', 'INVALID', 'WRONG_NUMBER'] as const satisfies CallbackStatus[];
export type Settled = (typeof SETTLED)[number];

/** What can be done with a row: reach the person in another way, ask why they stand there, settle a missed call by hand. */
export function RowMenu({ task, at, onWhy, onSettle, onClose }: RowMenuProps) {
  const obstacle = useDialObstacle();
  const dial = useDial();
  const notices = useNotices();
  const { phone } = task;
  const digits = /^\+(\d{7,15})$/.exec(phone)?.[1];
  const who = task.name ?? phone;

  const then = (action: () => void) => () => {
    onClose();
    action();
  };
  const call = () =>
    dial.mutate({ number: phone, task: dialTask(task) }, { onError: (fault) => notices.say(fault.message) });
  const copy = () =>
    void (navigator.clipboard?.writeText(phone) ?? Promise.reject()).then(
      () => notices.say(t('menu.copied', { number: phone })),
      () => notices.say(t('menu.notCopied')),
    );

  return (
    <Menu at={at} label={t('menu.label', { who })} onClose={onClose}>
      <button
        type="button"
        role="menuitem"
        data-first
        className="menu-item"
        aria-disabled={obstacle !== undefined || undefined}
        title={obstacle}
        onClick={() => !obstacle && then(call)()}
      >
        {t('menu.call')}
      </button>
      <Item onClick={then(copy)}>{t('menu.copy')}</Item>
      <a role="menuitem" className="menu-item" href={`sms:${phone}`} onClick={onClose}>
        {t('menu.sms')}
      </a>
      {digits && (
        <a
          role="menuitem"
          className="menu-item"
          href={`https://wa.me/${digits}`}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onClose}
        >
          {t('menu.whatsApp')}
        </a>
      )}
      {task.score !== undefined && <Item onClick={then(() => onWhy(task))}>{t('menu.why')}</Item>}
      {canSettle(task) && (
        <>
          <hr className="menu-rule" />
          {SETTLED.map((status) => (
            <Item key={status} onClick={then(() => onSettle(task, status))}>
              {t(`settle.${status}`)}
            </Item>
          ))}
        </>
      )}
    </Menu>
  );
}

function Item({ onClick, children }: { onClick(): void; children: string }) {
  return (
    <button type="button" role="menuitem" className="menu-item" onClick={onClick}>
      {children}
    </button>
  );
}

/** A missed call that has an end keeps it. */
function canSettle({ missedCallId, call }: Task): boolean {
  return missedCallId !== undefined && (call === undefined || isOpen(call));
}
