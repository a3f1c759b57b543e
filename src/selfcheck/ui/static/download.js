// The label and the address of a link to a file. A fresh address goes into the link that is there: it keeps the focus.
export default function download({ data, parentElement }) {
  const link = parentElement.querySelector("a");
  if (link.textContent !== data.label) link.textContent = data.label;
  link.href = data.address;
}
