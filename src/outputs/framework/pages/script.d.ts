/** A script of ours as the text that a page loads, without types and spaces; see build/plugins/as-script.ts. */
declare module '*?script' {
  const text: string;
  export default text;
}
