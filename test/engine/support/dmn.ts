/** A decision table with one input and one output; `always` is one more rule, for these inputs. */
export function dmn(
  id: string,
  input: string,
  rules: Record<string, string>,
  hitPolicy = 'UNIQUE',
  always?: string,
): string {
  const rows: [string, string][] = Object.entries(rules).map(([when, then]) => [`"${when}"`, `"${then}"`]);
  if (always !== undefined) rows.push([always, '"always"']);
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="drg-${id}" name="graph of ${id}" namespace="test">
  <decision id="${id}" name="${id} name">
    <decisionTable id="table" hitPolicy="${hitPolicy}">
      <input id="input" label="${input}"><inputExpression id="expression" typeRef="string"><text>${input}</text></inputExpression></input>
      <output id="output" name="${id}" typeRef="string" />
      ${rows
        .map(
          ([when, then], index) =>
            `<rule id="rule${index + 1}"><inputEntry id="when${index}"><text>${when}</text></inputEntry><outputEntry id="then${index}"><text>${then}</text></outputEntry></rule>`,
        )
        .join('\n')}
    </decisionTable>
  </decision>
</definitions>`;
}
