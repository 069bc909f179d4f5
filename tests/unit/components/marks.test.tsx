// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { ClassRows } from '../../../components/ClassRows';
import { Masthead } from '../../../components/Masthead';
import { sharesOf } from '../../../components/shares';
import { WordsBar } from '../../../components/WordsBar';
import type { PageReport } from '../../../lib/classify/report';
import type { MarkSettings } from '../../../lib/settings/marks';
import { finding, mix, report } from './finding';
import { mount, one, press } from './mount';

const marks: MarkSettings = { visible: true, classes: { fact: false, quote: true, opinion: true } };
const onMarks = vi.fn<(next: MarkSettings) => void>();

const showRows = (page: PageReport, shown = marks) =>
  mount(<ClassRows report={page} shares={sharesOf(page.words)} marks={shown} onMarks={onMarks} />);

const nameOf = (element: HTMLElement) => one(`label[for="${element.id}"]`).textContent?.trim();
const descriptionOf = (element: HTMLElement) => one(`[id="${element.getAttribute('aria-describedby')}"]`).textContent;

describe('class rows', () => {
  test('carry the figures, in words and as data', async () => {
    const root = await showRows(mix({ fact: 6, quote: 3, opinion: 1 }));
    const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-label]'), ({ dataset }) => ({ ...dataset }));
    expect(rows).toEqual([
      { label: 'fact', sentences: '6', words: '60' },
      { label: 'quote', sentences: '3', words: '30' },
      { label: 'opinion', sentences: '1', words: '10' },
    ]);
    expect(descriptionOf(one('[data-label=fact] [role=switch]'))).toBe('6 sentences · 60% of words');
    expect(descriptionOf(one('[data-label=opinion] [role=switch]'))).toBe('1 sentence · 10% of words');
  });

  test('words quoted inside reported sentences show as a share without a sentence', async () => {
    const quotes = [{ start: 35, end: 41, speaker: null, mention: null }];
    await showRows(report([{ ...finding('They “came” too late.', { label: 'fact' }), quotes }]));
    expect(one('[data-label=quote] .class-figures').textContent).toMatch(/^no full sentence · [1-9]/);
  });

  test('each switch bears its class’s name and state, and changes that class alone', async () => {
    await showRows(mix({ fact: 1 }));
    for (const [label, name] of [
      ['fact', 'Reported fact'],
      ['quote', 'Direct quote'],
      ['opinion', 'Comment'],
    ] as const) {
      const button = one(`[data-label=${label}] [role=switch]`);
      expect(nameOf(button)).toBe(name);
      expect(button.getAttribute('aria-checked')).toBe(String(marks.classes[label]));
      await press(`[data-label=${label}] [role=switch]`);
      expect(onMarks).toHaveBeenLastCalledWith({
        ...marks,
        classes: { ...marks.classes, [label]: !marks.classes[label] },
      });
    }
  });

  test('show what they are told, not what was pressed', async () => {
    await showRows(mix({ fact: 1 }));
    await press('[data-label=quote] [role=switch]');
    expect(one('[data-label=quote] [role=switch]').getAttribute('aria-checked')).toBe('true');
  });

  test('rest while all marks are hidden, and keep their states', async () => {
    onMarks.mockClear();
    await showRows(mix({ fact: 1 }), { ...marks, visible: false });
    await press('[data-label=quote] [role=switch]');
    expect(onMarks).not.toHaveBeenCalled();
    expect(one('[data-label=quote] [role=switch]').getAttribute('aria-checked')).toBe('true');
  });
});

describe('masthead', () => {
  test('hides all marks, and leaves the classes’ choices alone', async () => {
    await mount(<Masthead marks={marks} shortcut="Alt+Shift+M" onMarks={onMarks} />);
    expect(nameOf(one('[role=switch]'))).toBe('Show marks Alt+Shift+M');
    await press('[role=switch]');
    expect(onMarks).toHaveBeenLastCalledWith({ ...marks, visible: false });
  });

  test('names no key where none is set', async () => {
    const root = await mount(<Masthead marks={marks} shortcut={null} onMarks={onMarks} />);
    expect(nameOf(one('[role=switch]'))).toBe('Show marks');
    expect(root.querySelector('kbd')).toBeNull();
  });
});

describe('words bar', () => {
  test('is as long for each class as its share, and says so', async () => {
    await mount(<WordsBar shares={sharesOf({ fact: 60, quote: 0, opinion: 20 })} />);
    expect(one('[role=img]').getAttribute('aria-label')).toBe(
      'Share of words: reported fact 75%, direct quote 0%, comment 25%',
    );
    const segments = Array.from(one('[role=img]').children, (child) => [
      child.className,
      (child as HTMLElement).style.flexGrow,
    ]);
    expect(segments).toEqual([
      ['pattern pattern-fact', '0.75'],
      ['pattern pattern-opinion', '0.25'],
    ]);
  });

  test('is not there without words', async () => {
    const root = await mount(<WordsBar shares={sharesOf({ fact: 0, quote: 0, opinion: 0 })} />);
    expect(root.childElementCount).toBe(0);
  });
});
