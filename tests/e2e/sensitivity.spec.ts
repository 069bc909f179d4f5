import { expect, chromiumTest as test } from './pages/test';

/** From what anybody would call a comment to what could be one. */
const paragraphs = [
  'The council of Marrow Bay will close its only ferry pier on Friday. It is a shameful and needless way to treat people who depend on the boat.',
  'The notice is rather short for so long a closure. Nobody should be surprised that the shopkeepers are angry.',
  'So the islanders pay twice, once with their taxes and once with their patience. The plan makes little sense.',
  'A bus will carry the islanders round the bay three times a day. Three buses are hardly enough for four hundred people.',
  'The silence of the harbour office speaks for itself. Winter is a hard season on the bay.',
  'The board has once again chosen the easy way. It was a long meeting, and a tired one.',
  'The islanders will have to make do. That is perhaps the most puzzling part of the plan.',
  'The pier was built in 1931 and was last repaired in 1987. Few will miss the old planks.',
];
const column = `<!doctype html><html lang="en"><title>The pier</title>
  <article><h1>The closed pier</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></html>`;

test.beforeEach(({ page }) =>
  page.route('https://column.example/**', (route) => route.fulfill({ contentType: 'text/html', body: column })),
);

test('the reader chooses in the popup how much is marked, and the next page is marked so', async ({
  article,
  aside,
  page,
}) => {
  const marked = async () => (await article.marks())['opinion'] ?? 0;
  await page.goto('https://column.example/monday');
  const popup = await aside.pressToolbarButton(page);
  const choice = popup.getByLabel('Comments to mark');
  const comments = popup.locator('[data-finding]');
  await expect(choice).toHaveValue('balanced');
  // At first it lists no more than fill it.
  await expect(popup.locator('[aria-busy=true]')).toHaveCount(0);
  const balanced = await comments.count();

  await choice.selectOption('Everything');
  await expect.poll(() => comments.count()).toBeGreaterThan(balanced);
  await expect.poll(marked).toBe(await comments.count());

  await choice.selectOption('Only plain cases');
  await expect.poll(() => comments.count()).toBeLessThan(balanced);
  const plain = await comments.count();
  expect(plain).toBeGreaterThan(0);
  await expect(comments.filter({ has: popup.locator('.deciding') })).toHaveCount(plain);
  await expect.poll(marked).toBe(plain);
  await popup.close();

  await page.goto('https://column.example/tuesday');
  const next = await aside.pressToolbarButton(page);
  await expect(next.locator('[data-finding]')).toHaveCount(plain);
  await expect(next.getByLabel('Comments to mark')).toHaveValue('plain');
});

test('the popup leads to the options, where a page that is read is marked anew', async ({ article, aside, page }) => {
  await page.goto('https://column.example/monday');
  const popup = await aside.pressToolbarButton(page);
  await expect.poll(() => article.marks()).toHaveProperty('opinion');
  const { opinion } = await article.marks();
  const [options] = await Promise.all([
    aside.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Options' }).click(),
  ]);
  await expect(options.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await options.getByRole('radio', { name: 'Everything' }).check();
  await expect.poll(async () => (await article.marks())['opinion']).toBeGreaterThan(opinion ?? 0);
});
