import { useId } from 'preact/hooks';
import type { Names } from './texts';

interface DropdownProps<T extends string> {
  title: string;
  names: Names<T>;
  chosen: T;
  disabled?: boolean;
  onPick(value: T): void;
}

/** One value out of a few, where there is room for one line. */
export function Dropdown<T extends string>({ title, names, chosen, disabled = false, onPick }: DropdownProps<T>) {
  const id = useId();
  const pick = (wanted: string) => {
    const [next] = names.find(([value]) => value === wanted) ?? [];
    if (next !== undefined) onPick(next);
  };
  return (
    <div class="dropdown">
      <label for={id}>{title}</label>
      <select id={id} value={chosen} disabled={disabled} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {names.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
