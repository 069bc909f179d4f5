// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/Popup';
import type { PageState } from '../../../lib/messages/state';
import { finding, mix, report } from './finding';
import { mount, one, press } from './mount';

const props = (state: PageState): PopupProps => ({
  state,
  place: null,
  marks: { visible: true, classes: { fact: false, quote: true, opinion: true } },
  fading: 'nothing',
  sensitivity: 'balanced',
  site: null,
  shortcut: null,
  onMarks: vi.fn<PopupProps['onMarks']>(),
  onFading: vi.fn<PopupProps['onFading']>(),
  onSensitivity: vi.fn<PopupProps['onSensitivity']>(),
  onOptions: vi.fn<PopupProps['onOptions']>(),
  onReveal: vi.fn<PopupProps['onReveal']>(),
  onHear: vi.fn<PopupProps['onHear']>(),
  onKeep: vi.fn<PopupProps['onKeep']>(),
  onRetry: vi.fn<PopupProps['onRetry']>(),
  onWhole: vi.fn<PopupProps['onWhole']>(),
});
const show = (state: PageState) => mount(<Popup {...props(state)} />);

const states: PageState[] = [
  { kind: 'reading' },
  { kind: 'ready', at: 0, report: mix({ fact: 3, opinion: 1 }) },
  { kind: 'no-article' },
  { kind: 'too-short', isSelection: true },
  { kind: 'other-language', lang: 'de' },
  { kind: 'off-here' },
  { kind: 'unreadable' },
  { kind: 'not-asked' },
  { kind: 'failed', message: 'broken' },
];

describe('popup', () => {
  test.each(states)('$kind: says its kind, has one title, and switches only where there are marks', async (state) => {
    const root = await show(state);
    expect(one('main').dataset['state']).toBe(state.kind);
    expect(one('h1').textContent).not.toBe('');
    expect(root.querySelectorAll('[role=switch]')).toHaveLength(state.kind === 'ready' ? 4 : 0);
    expect(root.querySelectorAll('[data-summary]')).toHaveLength(state.kind === 'ready' ? 1 : 0);
  });

  test('each new title is said in the element that was there before', async () => {
    await show({ kind: 'reading' });
    const live = one('[aria-live=polite]');
    await show({ kind: 'ready', at: 0, report: mix({ fact: 3 }) });
    expect(one('[aria-live=polite]')).toBe(live);
    expect(live.textContent).toBe('Reads as a straight report: we found no comment.');
  });

  test('says what the publisher calls the page, and where the words are not so', async () => {
    await show({ kind: 'ready', at: 0, report: mix({ fact: 3 }), declared: 'opinion' });
    expect(one('.declared').textContent).toBe('The publisher calls this page opinion.');
    await show({ kind: 'ready', at: 0, report: mix({ fact: 1, opinion: 3 }), declared: 'report' });
    expect(one('.declared').textContent).toBe('The publisher calls this page a report, but it is written as opinion.');
  });

  test('a selection says nothing of how the page is written', async () => {
    await show({ kind: 'ready', at: 0, report: mix({ opinion: 3 }), declared: 'report', isSelection: true });
    expect(document.body.textContent).not.toContain('written as opinion');
  });

  test('names the language where the page does', async () => {
    await show({ kind: 'other-language', lang: 'de-AT' });
    expect(one('h1').textContent).toBe('This page seems to be in German.');
    await show({ kind: 'other-language', lang: null });
    expect(one('h1').textContent).toBe('This page seems to be in another language.');
  });

  test('a failure offers another try, and its message on request', async () => {
    const given = props({ kind: 'failed', message: 'no receiver' });
    await mount(<Popup {...given} />);
    expect(one('details').textContent).toContain('no receiver');
    expect(one('details').hasAttribute('open')).toBe(false);
    await press('.action');
    expect(given.onRetry).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(one('h1'));
  });

  test('keeps the focus when the whole page is read, and the button for it goes', async () => {
    const given = props({ kind: 'too-short', isSelection: true });
    await mount(<Popup {...given} />);
    one('.to-whole').focus();
    await press('.to-whole');
    expect(given.onWhole).toHaveBeenCalledOnce();
    await show({ kind: 'reading' });
    expect(document.activeElement).toBe(one('h1'));
  });

  test('a failure without a message has no details', async () => {
    const root = await show({ kind: 'failed', message: '' });
    expect(root.querySelector('details')).toBeNull();
  });

  test('a comment that is pressed is asked for in the page', async () => {
    const given = props({
      kind: 'ready',
      at: 0,
      report: report([finding('Fine.', { label: 'fact' }), finding('How sad.')]),
    });
    await mount(<Popup {...given} />);
    await press('[data-finding] button');
    expect(given.onReveal).toHaveBeenCalledExactlyOnceWith('1');
  });

  test('a page without comments has no list', async () => {
    const root = await show({ kind: 'ready', at: 0, report: mix({ fact: 3, quote: 1 }) });
    expect(root.querySelector('.comments')).toBeNull();
  });

  test('leads to the options from every screen', async () => {
    for (const state of states) {
      const given = props(state);
      await mount(<Popup {...given} />);
      await press('.to-options');
      expect(given.onOptions).toHaveBeenCalledOnce();
    }
  });

  test('fades what the reader picks, while marks are shown at all', async () => {
    const given = props({ kind: 'ready', at: 0, report: mix({ fact: 3, opinion: 1 }) });
    const root = await mount(<Popup {...given} />);
    const pick = root.querySelector<HTMLSelectElement>('.fading select');
    expect(pick?.value).toBe('nothing');
    if (pick) pick.value = 'both';
    pick?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(given.onFading).toHaveBeenCalledExactlyOnceWith('both');
    await mount(<Popup {...given} marks={{ ...given.marks, visible: false }} />);
    expect(pick?.disabled).toBe(true);
  });

  test('asks for another sensitivity where comments are marked, and nowhere else', async () => {
    const given = props({ kind: 'ready', at: 0, report: mix({ fact: 3 }) });
    const root = await mount(<Popup {...given} />);
    const choice = root.querySelector<HTMLSelectElement>('footer select');
    expect(choice?.value).toBe('balanced');
    if (choice) choice.value = 'plain';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(given.onSensitivity).toHaveBeenCalledExactlyOnceWith('plain');
    await show({ kind: 'no-article' });
    expect(root.querySelector('select')).toBeNull();
  });
});
