interface SwitchProps {
  /** Of the button; its name comes from the label element that points here. */
  id: string;
  checked: boolean;
  disabled?: boolean;
  /** Id of a text that says more. */
  describedBy?: string;
  onChange(checked: boolean): void;
}

/** Shows what it is told and nothing of its own: a choice that could not be kept never looks as if it were. */
export function Switch({ id, checked, disabled = false, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      id={id}
      aria-checked={checked}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span class="switch-knob" />
    </button>
  );
}
