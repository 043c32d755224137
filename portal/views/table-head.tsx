/** The head of a table: a name for each column, in order. */
export function TableHead({ koppen }: { koppen: readonly string[] }) {
  return (
    <thead>
      <tr>
        {koppen.map((kop) => (
          <th key={kop} scope="col">
            {kop}
          </th>
        ))}
      </tr>
    </thead>
  );
}
