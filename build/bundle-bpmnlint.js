// Puts the rules of .bpmnlintrc into browser code: `npm run models` and the editor hold a process against the same ones.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cwd } from 'node:process';

const require = createRequire(import.meta.url);
const NAME = 'virtual:bpmnlint';

/** An esbuild plugin that answers `import config from 'virtual:bpmnlint'`, as bpmn-js-bpmnlint wants it. */
export const bundleBpmnlint = {
  name: 'bpmnlint',
  setup(build) {
    build.onResolve({ filter: /^virtual:bpmnlint$/ }, () => ({ path: NAME, namespace: NAME }));
    build.onLoad({ filter: /.*/, namespace: NAME }, () => ({
      contents: sourceOf(JSON.parse(readFileSync('.bpmnlintrc', 'utf8'))),
      resolveDir: cwd(),
    }));
  },
};

/** A module with every rule that the configuration names, and who finds them. */
function sourceOf({ extends: names, rules: own = {} }) {
  const rules = Object.assign({}, ...names.map(rulesOf), own);
  const used = Object.keys(rules).filter((name) => rules[name] !== 'off');
  return [
    ...used.map((name, index) => `import rule${index} from ${JSON.stringify(pathOf(name))};`),
    `const cache = { ${used.map((name, index) => `${JSON.stringify(name)}: rule${index}`).join(', ')} };`,
    `const resolver = { resolveRule: (pkg, name) => cache[nameIn(pkg, name)], resolveConfig: () => ({}) };`,
    `const nameIn = (pkg, name) => pkg === 'bpmnlint' ? name : pkg.replace('bpmnlint-plugin-', '') + '/' + name;`,
    `export default { resolver, config: { rules: ${JSON.stringify(rules)} } };`,
  ].join('\n');
}

/** `bpmnlint:recommended`, or `plugin:camunda-compat/camunda-cloud-8-8`. */
function rulesOf(name) {
  if (name.startsWith('bpmnlint:')) return require(`bpmnlint/config/${name.slice('bpmnlint:'.length)}`).rules;
  const [plugin, config] = name.slice('plugin:'.length).split('/');
  const { rules } = require(`bpmnlint-plugin-${plugin}`).configs[config];
  return Object.fromEntries(
    Object.entries(rules).map(([rule, value]) => [
      rule.startsWith('bpmnlint/') ? rule.slice('bpmnlint/'.length) : `${plugin}/${rule}`,
      value,
    ]),
  );
}

/** Where the code of a rule is. */
function pathOf(name) {
  const [plugin, rule] = name.split('/');
  if (rule === undefined) return `bpmnlint/rules/${name}`;
  return `bpmnlint-plugin-${plugin}/${require(`bpmnlint-plugin-${plugin}`).rules[rule].replace('./', '')}`;
}
