import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Mistake } from "../../src/shared/forms/ErrorSummary";
import { TextField } from "../../src/shared/forms/Field";
import { SubmitRow } from "../../src/shared/forms/SubmitRow";
import { useAttempt } from "../../src/shared/forms/useAttempt";

const AT_REST = { busy: false, problem: null };

function NameForm({ told, onSend }: { told?: Mistake[]; onSend: (name: string) => void }) {
  const [name, setName] = useState("");
  const form = useAttempt([name === "" && { id: "name", message: "Skriv navnet." }], told);
  return (
    <form noValidate onSubmit={form.send(() => onSend(name))}>
      <TextField
        id="name"
        label="Navn"
        error={form.about("name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <SubmitRow words="Send" command={AT_REST} form={form} />
    </form>
  );
}

const summary = () => screen.queryAllByRole("link").map(({ textContent }) => textContent);
const send = () => screen.getByRole("button", { name: "Send" });

describe("a form", () => {
  it("tells nothing before the first attempt, then what is wrong, and sends nothing until it is mended", async () => {
    const onSend = vi.fn();
    render(<NameForm onSend={onSend} />);
    const user = userEvent.setup();
    expect(summary()).toEqual([]);

    await user.click(send());

    expect(summary()).toEqual(["Skriv navnet."]);
    expect(screen.getByLabelText("Navn")).toHaveAccessibleDescription("Skriv navnet.");
    expect(onSend).not.toHaveBeenCalled();

    await user.type(screen.getByLabelText("Navn"), "Kari");
    await user.click(send());

    expect(summary()).toEqual([]);
    expect(onSend).toHaveBeenCalledExactlyOnceWith("Kari");
  });

  it("takes the focus to what is wrong each time it is pressed in vain", async () => {
    render(<NameForm onSend={vi.fn()} />);
    const user = userEvent.setup();

    for (const _ of ["once", "twice"]) {
      await user.click(send());
      expect(screen.getByRole("heading")).toHaveFocus();
    }
  });

  it("shows what others said of it, which keeps nothing back", async () => {
    const onSend = vi.fn();
    render(<NameForm told={[{ id: "name", message: "Navnet er for langt." }]} onSend={onSend} />);
    const user = userEvent.setup();
    expect(summary()).toEqual(["Navnet er for langt."]);

    await user.type(screen.getByLabelText("Navn"), "Kari");
    await user.click(send());

    expect(screen.getByLabelText("Navn")).toHaveAccessibleDescription("Navnet er for langt.");
    expect(onSend).toHaveBeenCalledExactlyOnceWith("Kari");
  });

  it("says one thing of a field: what is wrong now, before what was said of what was sent", async () => {
    const elsewhere = { id: "preview", message: "Meldingen kan ikke vises nå." };
    render(<NameForm told={[{ id: "name", message: "Navnet er for langt." }, elsewhere]} onSend={vi.fn()} />);

    await userEvent.setup().click(send());

    expect(summary()).toEqual(["Skriv navnet.", "Meldingen kan ikke vises nå."]);
    expect(screen.getByLabelText("Navn")).toHaveAccessibleDescription("Skriv navnet.");
  });
});
