import { readerOf } from '../messages/channel';
import { openPanel } from '../screens/open-panel';
import { marksItem } from '../settings/marks';
import { hasReader, open } from './inject';

/** In a tab not read yet the key asks for the marks; afterwards it hides and shows them. */
async function toggleMarks(tabId: number): Promise<void> {
  const [wasRead, marks] = await Promise.all([hasReader(tabId), marksItem.getValue()]);
  if (!wasRead && (await open(tabId)) !== 'open') return;
  await marksItem.setValue({ ...marks, visible: !wasRead || !marks.visible });
}

/** Also where nothing has been read yet. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  if ((await open(tabId)) === 'open') await readerOf(tabId).step(by);
}

/** What each keyboard command of the manifest does in a tab. */
export const keys: Readonly<Record<string, (tabId: number, windowId: number) => Promise<void>>> = {
  'toggle-marks': toggleMarks,
  'next-comment': (tabId) => step(tabId, 1),
  'previous-comment': (tabId) => step(tabId, -1),
  'open-panel': (_, windowId) => openPanel(windowId),
};
