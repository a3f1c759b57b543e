// A file that came with the screen, as a link: its address means something in this tab only, and until the link is gone.
export default function fileHere({ data, parentElement }) {
  const link = parentElement.querySelector("a");
  const bytes = Uint8Array.from(atob(data.content), (character) => character.charCodeAt(0));
  if (link.href) URL.revokeObjectURL(link.href);
  link.textContent = data.label;
  link.download = data.name;
  link.href = URL.createObjectURL(new Blob([bytes], { type: data.type }));
  return () => URL.revokeObjectURL(link.href);
}
