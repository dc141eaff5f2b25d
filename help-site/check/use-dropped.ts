import { useEffect, useRef, useState } from 'preact/hooks'

type Takers = { onText(text: string): void; onPicture(file: Blob): void }

/**
 * Takes pictures and links that are dropped or pasted anywhere on the page (a browser would open a dropped link), and
 * tells whether a file is being dragged over it.
 */
export function useDropped(takers: Takers): boolean {
  const [isDragged, setIsDragged] = useState(false)
  const latest = useRef(takers)
  latest.current = takers
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault()
      setIsDragged(Boolean(event.dataTransfer?.types.includes('Files')))
    }
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setIsDragged(false)
    }
    const drop = (event: DragEvent) => {
      setIsDragged(false)
      event.preventDefault()
      if (event.dataTransfer) take(event.dataTransfer, latest.current)
    }
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData) return
      const isInField = event.target instanceof Element && event.target.matches('textarea, input')
      if (isInField && event.clipboardData.files.length === 0) return
      event.preventDefault()
      take(event.clipboardData, latest.current)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [])
  return isDragged
}

function take(data: DataTransfer, { onText, onPicture }: Takers) {
  const [file] = data.files
  if (file) return onPicture(file)
  const text = data.getData('text/plain') || data.getData('text/uri-list')
  if (text.trim()) onText(text)
}
