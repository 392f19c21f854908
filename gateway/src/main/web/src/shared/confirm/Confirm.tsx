import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** One question over the page. The browser keeps the focus inside, closes on Escape, and gives the focus back. */
export function Confirm({ open, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const box = dialog.current;
    if (open && box && !box.open) box.showModal();
    if (!open && box?.open) box.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="ds-dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div className="stack">
          <Heading level={2} data-size="xs" id={id}>
            {title}
          </Heading>
          {children}
        </div>
      )}
    </dialog>
  );
}
