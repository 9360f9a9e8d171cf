import { Icon, type IconName } from '../ui/Icon';

interface ToggleProps {
  icon: IconName;
  label: string;
  pressed: boolean;
  running: boolean;
  onPress(): void;
}

/** A switch of the call: an icon for the eye, its next meaning in words for everybody else. */
export function Toggle({ icon, label, pressed, running, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      className="btn btn-icon call-toggle"
      data-on={pressed || undefined}
      aria-label={label}
      aria-busy={running || undefined}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
