/** Only the sentences of the debrief; of-debrief.json says which. */
declare module '*.json?of-debrief' {
  const words: object;
  export default words;
}
