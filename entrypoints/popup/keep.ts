import { browser } from 'wxt/browser';
import { outlineOf, pictureWords } from '../../components/kept-words';
import type { Manner } from '../../components/KeepRow';
import * as texts from '../../components/texts';
import { palettes } from '../../lib/highlight/looks';
import { fileName } from '../../lib/keep/file-name';
import { forms, type Form } from '../../lib/keep/forms';
import { jsonText } from '../../lib/keep/json';
import type { KeptReport } from '../../lib/keep/kept-report';
import { markdown } from '../../lib/keep/markdown';
import { pictureOf } from '../../lib/keep/picture';
import { plainText } from '../../lib/keep/plain-text';
import { save } from '../../lib/keep/save';
import { readerOf } from '../../lib/messages/channel';
import { looksItem } from '../../lib/settings/looks';

function textIn(form: Exclude<Form, 'picture'>, kept: KeptReport): string {
  if (form === 'json') return jsonText(kept, texts.why);
  return (form === 'markdown' ? markdown : plainText)(outlineOf(kept));
}

async function copy(content: Blob, form: Form): Promise<void> {
  if (form === 'picture') await navigator.clipboard.write([new ClipboardItem({ [content.type]: content })]);
  else await navigator.clipboard.writeText(await content.text());
}

/**
 * Copies or saves what there is to say about the page of a tab.
 * @throws where there is no report on it any more
 */
export async function keep(tabId: number, form: Form, manner: Manner): Promise<void> {
  const state = await readerOf(tabId).state();
  if (state.kind !== 'ready') throw new Error('The page has no report any more.');
  const { report, at, declared = null, isSelection = false } = state;
  const { url: address = '', title } = await browser.tabs.get(tabId);
  const { version } = browser.runtime.getManifest();
  const kept = { title: title || address, address, at: new Date(at), declared, isSelection, report, version };
  const { type, ending } = forms[form];
  const content =
    form === 'picture'
      ? await pictureOf(pictureWords(kept), palettes[(await looksItem.getValue()).palette])
      : new Blob([textIn(form, kept)], { type });
  if (manner === 'copy') await copy(content, form);
  else save(content, fileName(kept.title, ending));
}
