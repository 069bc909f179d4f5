import path from 'node:path';
import { build } from 'vite';
import { root } from '../ready/run.mjs';

/** One module of `scripts/bench` with all it imports, as a script that leaves its exports in `globalThis[name]`. */
export async function bundle(file: string, name: string): Promise<string> {
  const outputs = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: path.join(import.meta.dirname, file), formats: ['iife'], name } },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`nothing was built of ${file}`);
  return chunk.code;
}
