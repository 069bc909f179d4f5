// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { VoiceChart } from '../../../components/VoiceChart';
import type { PageVoice } from '../../../lib/classify/voices';
import { mount, one, press } from './mount';

const none = { quoted: 0, indirect: 0, reporting: 0, comment: 0 };

const source = (name: string, quoted: number, indirect = 0): PageVoice => ({
  id: name,
  kind: 'source',
  name,
  quotations: quoted > 0 ? 2 : 0,
  words: { ...none, quoted, indirect },
  total: quoted + indirect,
  findings: [`${name} 1`, `${name} 2`],
});
const writer: PageVoice = {
  ...source('writer', 0),
  kind: 'writer',
  name: null,
  words: { ...none, reporting: 60, comment: 20 },
  total: 80,
};
const few = [writer, source('Ama', 30, 10), source('the ministry', 0, 20)];
const many = Array.from({ length: 40 }, (_, i) => source(`Speaker ${i}`, 40 - i));

const onHear = vi.fn<(voice: string | null, finding: string | null) => void>();
const show = (voices: PageVoice[]) => mount(<VoiceChart voices={voices} onHear={onHear} />);
const texts = (root: HTMLElement, selector: string) =>
  Array.from(root.querySelectorAll(selector), ({ textContent }) => textContent);

const key = (name: string) =>
  one('[data-voice=Ama]').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

describe('voice chart', () => {
  test('has a row a voice, with its name and its quotations', async () => {
    const root = await show(few);
    expect(texts(root, '.voice-name')).toEqual(['The writer', 'Ama', 'The ministry']);
    expect(texts(root, '.voice-figure')).toEqual(['own words', '2 quotes', 'no quotes']);
  });

  test('says in which language a name is, and nothing of a voice without one', async () => {
    const root = await show([...few, { ...source('', 0, 10), kind: 'unnamed', name: null }]);
    const langs = Array.from(root.querySelectorAll('.voice-name'), (name) => name.getAttribute('lang'));
    expect(langs).toEqual([null, 'en', 'en', null]);
  });

  test('draws the words of a voice by the way they come, against the longest', async () => {
    const root = await show(few);
    const bars = Array.from(root.querySelectorAll<HTMLElement>('[data-voice=Ama] .said'), (said) => [
      said.className,
      said.style.inlineSize,
    ]);
    expect(bars).toEqual([
      ['said said-quoted', '37.5%'],
      ['said said-indirect', '12.5%'],
    ]);
  });

  test('has five rows until all are asked for', async () => {
    const root = await show(many);
    expect(root.querySelectorAll('[data-voice]')).toHaveLength(5);
    expect(one('.voices-more').textContent).toBe('Show all 40');
    await press('.voices-more');
    expect(root.querySelectorAll('[data-voice]')).toHaveLength(40);
    await press('.voices-more');
    expect(root.querySelectorAll('[data-voice]')).toHaveLength(5);
  });

  test('keeps the row of the voice that is marked in the page', async () => {
    const root = await show(many);
    await press('.voices-more');
    await press('[data-voice="Speaker 20"] .voice-row');
    await press('.voices-more');
    expect(root.querySelectorAll('[data-voice]')).toHaveLength(6);
    await press('[data-voice="Speaker 20"] [aria-label^=Stop]');
    expect(root.querySelectorAll('[data-voice]')).toHaveLength(5);
  });

  test('a page with few voices has nothing more to show', async () => {
    expect((await show(few)).querySelector('.voices-more')).toBeNull();
  });

  test('a press marks a voice; pressed again, it goes on to the next words, and round', async () => {
    await show(few);
    for (const step of ['Ama 1', 'Ama 2', 'Ama 1']) {
      await press('[data-voice=Ama] .voice-row');
      expect(onHear).toHaveBeenLastCalledWith('Ama', step);
    }
    expect(one('.voice-steps [aria-live]').textContent).toBe('1 of 2');
    expect(one('.voice-words').textContent).toBe('40 words · 29%');
  });

  test('steps back and forth, and lets go', async () => {
    await show(few);
    await press('[data-voice=writer] .voice-row');
    await press('[aria-label="Previous"]');
    expect(onHear).toHaveBeenLastCalledWith('writer', 'writer 2');
    await press('[aria-label="Next"]');
    expect(onHear).toHaveBeenLastCalledWith('writer', 'writer 1');
    await press('[aria-label^="Stop"]');
    expect(onHear).toHaveBeenLastCalledWith(null, null);
  });

  test('keeps the focus when the steps go, with the button that lets go', async () => {
    await show(few);
    await press('[data-voice=Ama] .voice-row');
    one('[aria-label^="Stop"]').focus();
    await press('[aria-label^="Stop"]');
    expect(document.activeElement).toBe(one('[data-voice=Ama] .voice-row'));
  });

  test('arrow keys step through the voice that is heard', async () => {
    await show(few);
    onHear.mockClear();
    key('ArrowRight');
    expect(onHear).not.toHaveBeenCalled();
    await press('[data-voice=Ama] .voice-row');
    key('ArrowRight');
    expect(onHear).toHaveBeenLastCalledWith('Ama', 'Ama 2');
  });
});
