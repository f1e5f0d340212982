/** Gives the reader a file, as a link would. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun, and begins in this task.
  setTimeout(() => URL.revokeObjectURL(url));
}
