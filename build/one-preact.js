// Parts of bpmn.io draw within each other, which works only when they have the same preact. Because the portal itself has
// a newer one, npm gives each part its own, and `htm`, which they share, that of the portal.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** Who draws together, and of which of them the preact is. */
const GROUPS = [
  { importers: /[\\/]node_modules[\\/]@bpmn-io[\\/]form-js/, owner: '@bpmn-io/form-js-editor' },
  {
    importers: /[\\/]node_modules[\\/](htm|@bpmn-io[\\/]diagram-js-ui)[\\/]/,
    owner: '@bpmn-io/diagram-js-ui',
  },
];

/** An esbuild plugin that gives every part of a group one and the same preact. */
export const onePreact = {
  name: 'one-preact',
  setup(build) {
    build.onResolve({ filter: /^preact(\/|$)/ }, ({ path, importer, kind, pluginData }) => {
      const group = GROUPS.find(({ importers }) => importers.test(importer));
      if (group === undefined || pluginData === onePreact) return undefined;
      const resolveDir = dirname(require.resolve(`${group.owner}/package.json`));
      return build.resolve(path, { kind, resolveDir, pluginData: onePreact });
    });
  },
};
