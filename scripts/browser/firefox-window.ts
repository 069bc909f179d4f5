import type { Browser } from 'puppeteer-core';

/** What a function takes and gives back when it runs in another process. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The extension's button, as Firefox's own code has it. */
export interface ToolbarAction {
  /** As for a press: grants `activeTab` and opens the popup. */
  triggerAction(window: Window): Promise<void>;
  action: { getContextData(tab: unknown): { badgeText: string | null; title: string | null } };
  extension: { manifest: { commands: Record<string, { suggested_key: { default: string } }> } };
}

/** Runs a function in Firefox's own window. It sees its two arguments and that window's globals, nothing around it. */
export type InWindow = <A extends Json, R extends Json>(
  fn: (action: ToolbarAction, arg: A) => R | Promise<R>,
  arg: A,
) => Promise<R>;

interface Evaluation {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/** Puppeteer keeps its connection to itself, and only the bare protocol (WebDriver BiDi) reaches Firefox's window. */
interface WithConnection {
  connection: {
    send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>;
    send(method: 'script.callFunction', params: object): Promise<{ result: Evaluation }>;
  };
}

const withAction = (fn: string): string => `async (extensionId, json) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  return JSON.stringify(await (${fn})(action, JSON.parse(json)));
}`;

const text = (value: string) => ({ type: 'string', value });

/** Firefox must have been started with `--remote-allow-system-access`. */
export async function windowOf(browser: Browser, extensionId: string): Promise<InWindow> {
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  return async (fn, arg) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: withAction(String(fn)),
      arguments: [text(extensionId), text(JSON.stringify(arg))],
      target: { context },
      awaitPromise: true,
    });
    if (!result.result) throw new Error(result.exceptionDetails?.text ?? 'Firefox did not run the function');
    return JSON.parse(result.result.value);
  };
}
