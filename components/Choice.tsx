import type { Names } from './texts';

interface ChoiceProps<T extends string> {
  /** Unique on the screen. */
  title: string;
  names: Names<T>;
  chosen: T;
  onChoose(value: T): void;
}

/** One value out of a few, all in view. */
export function Choice<T extends string>({ title, names, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {names.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={title} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
