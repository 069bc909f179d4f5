import { useId } from 'preact/hooks';
import type { Looks } from '../lib/highlight/looks';
import { texts, type Names } from './texts';

export interface LooksProps {
  looks: Looks;
  onLooks(next: Looks): void;
}

const words = texts.options.looks;

interface ChoiceProps<T extends string> {
  title: string;
  names: Names<T>;
  chosen: T;
  onChoose(value: T): void;
}

function Choice<T extends string>({ title, names, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {names.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** How the marks look, with a sample that looks so. */
export function LooksSection({ looks, onLooks }: LooksProps) {
  const { fact, quote, by, opinion } = words.sample;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="sample">
        <span class="mark mark-fact">{fact}</span> <span class="mark mark-quote">{quote}</span> {by}{' '}
        <span class="mark mark-opinion">{opinion}</span>
      </p>
      <Choice
        title={words.shape}
        names={words.shapes}
        chosen={looks.shape}
        onChoose={(shape) => onLooks({ ...looks, shape })}
      />
      <Choice
        title={words.palette}
        names={words.palettes}
        chosen={looks.palette}
        onChoose={(palette) => onLooks({ ...looks, palette })}
      />
      <p class="soft">{words.hint}</p>
    </section>
  );
}
