import { useId } from 'preact/hooks';
import type { Names } from './texts';

interface ChoiceProps<T extends string> {
  title: string;
  names: Names<T>;
  chosen: T;
  onChoose(value: T): void;
}

/** One value out of a few, all in view. */
export function Choice<T extends string>({ title, names, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {names.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
