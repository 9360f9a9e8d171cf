import { t } from '../i18n';
import { useShortcuts } from '../keyboard/shortcuts';
import { Icon } from '../ui/Icon';
import { usePhone } from './PhoneProvider';
import './phone.css';

/** Yes or no to the call that rings. */
export function AnswerChoice() {
  const phone = usePhone();
  useShortcuts({ a: () => phone?.answer() });
  return (
    <div className="answer-choice">
      <button
        type="button"
        className="btn btn-answer"
        aria-keyshortcuts="A"
        title={`${t('phone.answer')} (A)`}
        onClick={() => phone?.answer()}
      >
        <Icon name="phone" />
        {t('phone.answer')}
      </button>
      <button type="button" className="btn btn-danger" onClick={() => phone?.decline()}>
        <Icon name="phoneEnd" />
        {t('phone.decline')}
      </button>
    </div>
  );
}
