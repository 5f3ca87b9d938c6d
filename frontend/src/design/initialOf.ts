const bracketed = /[（(【[][^（(【[]*[）)】\]]/gu
const letters = /[\p{L}\p{N}]/gu

/** The last character of a name proper: what stands in brackets, such as （演示）, is no part of it. Empty for an empty name. */
export function initialOf(name: string): string {
  const lettersOf = (text: string) => text.match(letters) ?? []
  return lettersOf(name.replace(bracketed, '')).at(-1) ?? lettersOf(name).at(-1) ?? ''
}
