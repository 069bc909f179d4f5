import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryFor,
  hereOf,
  needs,
  whens,
  withoutRefused,
  withWish,
  type Running,
  type Wish,
} from '../../../lib/running/choice';
import { covers } from '../../../lib/running/site';

const fresh: Running = { when: 'press', chosen: [], off: [] };
const after = (...wishes: Wish[]): Running => wishes.reduce(withWish, fresh);
const itself = (site: string): Wish => ({ site, here: 'itself' });
const press = (site: string): Wish => ({ site, here: 'press' });
const off = (site: string): Wish => ({ site, here: 'off' });

describe('a wish', () => {
  it('to run by itself on a site is a choice of sites', () => {
    expect(after(itself('a.example'))).toEqual({ when: 'chosen', chosen: ['a.example'], off: [] });
  });

  it('for a site that is covered already adds nothing, and for a wider one takes the place of its parts', () => {
    expect(after(itself('a.example'), itself('live.a.example')).chosen).toEqual(['a.example']);
    expect(after(itself('live.a.example'), itself('b.example'), itself('a.example')).chosen).toEqual([
      'b.example',
      'a.example',
    ]);
  });

  it('to switch a site off takes it and its parts out of the chosen ones, and on again out of those', () => {
    const left = after(itself('live.a.example'), off('a.example'));
    expect(left).toEqual({ when: 'chosen', chosen: [], off: ['a.example'] });
    expect(withWish(left, press('live.a.example')).off).toEqual([]);
  });

  it('to switch a part of a site off says nothing of the rest of it', () => {
    expect(after(off('a.example'), off('live.a.example')).off).toEqual(['a.example']);
    const left = after(itself('a.example'), off('live.a.example'));
    expect(left).toEqual({ when: 'chosen', chosen: ['a.example'], off: ['live.a.example'] });
    expect(hereOf(left, 'a.example')).toBe('itself');
  });

  it('to forget a site takes it out of its list, and neither its parts nor what it is a part of', () => {
    const both = after(off('live.a.example'), itself('a.example'), itself('b.example'));
    expect(withWish(both, { forget: 'live.a.example' })).toEqual({ ...both, off: [] });
    expect(withWish(both, { forget: 'a.example' })).toEqual({ ...both, chosen: ['b.example'] });
  });

  it('of one site leaves the rest of the choice alone where Aside runs on every news page', () => {
    const news = after({ when: 'news' }, off('a.example'), itself('a.example'));
    expect(news).toEqual({ when: 'news', chosen: [], off: [] });
  });

  it('for another way keeps the sites for the way back', () => {
    expect(after(itself('a.example'), { when: 'press' }, { when: 'chosen' })).toEqual(after(itself('a.example')));
  });
});

describe('where Aside runs', () => {
  it('is what is said of the site, or of the one it belongs to', () => {
    const running = after(itself('a.example'), off('b.example'));
    const hosts = ['a.example', 'live.a.example', 'b.example', 'x.b.example', 'c.example'];
    expect(hosts.map((host) => hereOf(running, host))).toEqual(['itself', 'itself', 'off', 'off', 'press']);
    expect(hosts.map((host) => entryFor(running, host))).toEqual([
      'a.example',
      'a.example',
      'b.example',
      'b.example',
      'c.example',
    ]);
  });

  it('is everywhere but on sites switched off, or nowhere by itself', () => {
    expect(hereOf(after(off('b.example'), { when: 'news' }), 'b.example')).toBe('off');
    expect(hereOf(after({ when: 'news' }), 'c.example')).toBe('itself');
    expect(hereOf(after(itself('a.example'), { when: 'press' }), 'a.example')).toBe('press');
  });
});

describe('permissions', () => {
  it('are needed for no more than what is chosen', () => {
    expect(needs(after(itself('a.example'), off('b.example')))).toEqual(['*://*.a.example/*']);
    expect(needs(after(itself('a.example'), { when: 'press' }))).toEqual([]);
    expect(needs(after(itself('a.example'), { when: 'news' }))).toEqual(['*://*/*']);
  });

  it('that the browser takes back take the choice with them, and nothing else', () => {
    const two = after(itself('a.example'), itself('b.example'));
    expect(withoutRefused(two, (pattern) => pattern.includes('b.'))).toEqual({ ...two, chosen: ['b.example'] });
    const news = after(itself('a.example'), { when: 'news' });
    expect(withoutRefused(news, () => false)).toEqual({ ...news, when: 'press' });
    const resting = after(itself('a.example'), { when: 'press' });
    expect(withoutRefused(resting, () => false)).toEqual(resting);
  });
});

it('whatever is wished for comes true, and no two entries say of one site what the other denies', () => {
  const sites = fc.constantFrom('a.example', 'live.a.example', 'x.live.a.example', 'b.example', 'ba.example');
  const wishes = fc.oneof(
    fc.record({ when: fc.constantFrom(...whens) }),
    fc.record({ site: sites, here: fc.constantFrom('itself', 'press', 'off') }),
  );
  fc.assert(
    fc.property(fc.array(wishes, { maxLength: 12 }), wishes, (before, last) => {
      const running = [...before, last].reduce(withWish, fresh);
      if ('when' in last) expect(running.when).toBe(last.when);
      else if (last.here === 'press')
        expect(hereOf(running, last.site)).toBe(running.when === 'news' ? 'itself' : 'press');
      else expect(hereOf(running, last.site)).toBe(last.here);
      for (const site of running.off)
        expect([...running.chosen, ...running.off].filter((one) => one !== site && covers(site, one))).toEqual([]);
    }),
  );
});
