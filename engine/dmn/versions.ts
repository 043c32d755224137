const model = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** How DMN 1.1, 1.2, 1.4 and 1.5 name what DMN 1.3 has as well. */
const names: Record<string, string> = {
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd': model,
  'http://www.omg.org/spec/DMN/20151101/dmn11.xsd': model,
  'http://www.omg.org/spec/DMN/20180521/MODEL/': model,
  'https://www.omg.org/spec/DMN/20211108/MODEL/': model,
  'https://www.omg.org/spec/DMN/20230324/MODEL/': model,
  'http://www.omg.org/spec/DMN/20180521/DMNDI/': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  'https://www.omg.org/spec/DMN/20211108/DMNDI/': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  'https://www.omg.org/spec/DMN/20230324/DMNDI/': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
};

/**
 * A file of another version as one of DMN 1.3, which is what the parser knows: the namespaces of its first element are
 * renamed. What a later version added is then an element that DMN 1.3 does not have.
 */
export function asDmn13(xml: string): string {
  const root = /<[A-Za-z][^>]*>/.exec(xml);
  if (!root) return xml;
  const renamed = root[0].replace(
    /(xmlns(?::[\w.-]+)?\s*=\s*)(["'])([^"']*)\2/g,
    (whole, start: string, quote: string, uri: string) =>
      Object.hasOwn(names, uri) ? `${start}${quote}${names[uri]!}${quote}` : whole,
  );
  return xml.slice(0, root.index) + renamed + xml.slice(root.index + root[0].length);
}
