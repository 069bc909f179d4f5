import { labels } from '../../lib/classify/label';
import { fixturePages } from './pages/fixtures';
import { expect, test } from './pages/test';

test('every page stays byte for byte as it was', async ({ article, press, visit }) => {
  test.slow();
  for (const { name, state } of fixturePages) {
    await test.step(name, async () => {
      await visit(name);
      await article.watch();
      const before = await article.snapshot();
      const expectSame = async (when: string) => {
        expect(await article.snapshot(), when).toBe(before);
        expect((await article.seen()).changes, when).toBe(0);
      };

      const popup = await press();
      await expectSame('after the press');
      if (state === 'ready') {
        for (const switched of [...labels, 'all', 'all'] as const) {
          const wasOn = await popup.isOn(switched);
          await popup.toggle(switched);
          await expect.poll(() => popup.isOn(switched)).toBe(!wasOn);
          await expectSame(`after the switch of ${switched}`);
        }
      }
      if ((await popup.comments()).length > 0) {
        await popup.press('[data-finding] button');
        await expect.poll(async () => (await article.seen()).flashes).toHaveLength(1);
        await expect.poll(() => article.marks()).not.toHaveProperty('flash');
        await expectSame('after a comment was shown');
      }
      await popup.close();
      await expectSame('after the popup was closed');
    });
  }
});
