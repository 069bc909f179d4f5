import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, background } from '../../../lib/messages/channel';
import type { PageState } from '../../../lib/messages/state';

const otherLanguage = { kind: 'other-language', lang: 'de' } as const satisfies PageState;

describe('messages', () => {
  beforeEach(() => fakeBrowser.reset());

  const answerWith = (open: (tabId: number) => Promise<'open' | 'unreadable'>) =>
    answer('background', {
      open,
      enter: async () => false,
      wish: async () => {},
      analyse: async () => otherLanguage,
      correct: async () => {},
      dress: async () => {},
      badge: async () => {},
    });

  it('carry arguments there and the answer back', async () => {
    answerWith(async (tabId) => (tabId === 7 ? 'open' : 'unreadable'));
    expect(await background.open(7)).toBe('open');
    expect(await background.open(8)).toBe('unreadable');
    expect(await background.analyse({ lang: 'de', declared: null, blocks: [] })).toEqual(otherLanguage);
  });

  it('carry the error of the receiver back', async () => {
    answerWith(async () => Promise.reject(new Error('the tab is gone')));
    await expect(background.open(7)).rejects.toThrow('the tab is gone');
  });

  it('for another receiver, or of another form, are let pass', async () => {
    let opened = 0;
    answerWith(async () => {
      opened++;
      return 'open';
    });
    for (const stray of [
      null,
      'open',
      { call: 'open' },
      { to: 'reader', call: 'open', args: [7] },
      { to: 'background', call: 'toString', args: [] },
    ])
      await fakeBrowser.runtime.sendMessage(stray).catch(() => {});
    expect(opened).toBe(0);
  });

  it('are no longer answered after the stop', async () => {
    const stop = answerWith(async () => 'open');
    stop();
    await expect(background.open(7)).rejects.toThrow();
  });
});
