import { i18n } from '#i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { introduce } from '../../components/introduce';
import { Welcome } from '../../components/Welcome';
import { wear } from '../../lib/highlight/looks';
import { looksItem } from '../../lib/settings/looks';
import { followRunning } from '../options/running';
import { readSample } from './sample';
import './style.css';

async function main(root: Element, sample: Element): Promise<void> {
  introduce(document, i18n.t('welcome.title'));
  wear(document.documentElement, await looksItem.getValue());
  const running = await followRunning(() => draw());
  const draw = () =>
    render(
      <Welcome
        running={running()}
        sample={sample}
        onExplain={() => void explaining.then((explain) => explain())}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      root,
    );
  draw();
  // What is marked must stand in the page.
  const explaining = readSample(sample);
  await explaining;
}

const root = document.getElementById('root');
const sample = document.querySelector<HTMLTemplateElement>('#sample')?.content.querySelector('article');
if (root && sample) void main(root, sample);
