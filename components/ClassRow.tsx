import { i18n } from '#i18n';
import { useId } from 'preact/hooks';
import type { Label } from '../lib/classify/label';
import type { Share } from './shares';
import { Switch } from './Switch';
import * as texts from './texts';

interface ClassRowProps {
  label: Label;
  sentences: number;
  words: number;
  share: Share;
  /** Whether the marks of this class are switched on. */
  shown: boolean;
  /** All marks are hidden, whatever this class's own switch says. */
  resting: boolean;
  onShow(shown: boolean): void;
}

/** One class: its pattern in the bar, its name written as its mark looks in the page, its figures and its switch. */
export function ClassRow({ label, sentences, words, share, shown, resting, onShow }: ClassRowProps) {
  const id = useId();
  return (
    <li class="class-row" data-label={label} data-sentences={sentences} data-words={words}>
      <span class={`pattern pattern-${label} class-key`} />
      <label for={`${id}-switch`} class="class-name">
        <span class={`mark mark-${label}`}>{i18n.t(`label.${label}`)}</span>
      </label>
      {/* The browser notes when it has painted this, for the benchmark. */}
      <span id={`${id}-figures`} class="class-figures" elementtiming="figures">
        {texts.figures(sentences, share)}
      </span>
      <Switch id={`${id}-switch`} checked={shown} disabled={resting} describedBy={`${id}-figures`} onChange={onShow} />
    </li>
  );
}
