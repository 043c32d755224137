/**
 * The number by which clients group incidents with the same message (`incidentErrorHashCode`): that of a string in
 * Java, as those clients compute it.
 */
export function errorHash(message: string): number {
  let hash = 0;
  for (let at = 0; at < message.length; at++) hash = (Math.imul(hash, 31) + message.charCodeAt(at)) | 0;
  return hash;
}
