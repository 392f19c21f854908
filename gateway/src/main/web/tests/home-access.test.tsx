import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { signedIn } from "./people";
import { expectAccessible, show } from "./show";
import { world } from "./world";

const stranger = { "GET /session": signedIn("Per Demo") };

describe("somebody who works with young people and has no access yet", () => {
  it("asks an administrator for it", async () => {
    const sent = world({
      ...stranger,
      "GET /access-request": { role: null, agency: null },
      "PUT /access-request": null,
    });
    const { user } = show("/tilgang");
    await user.click(await screen.findByRole("button", { name: "Be om tilgang" }));
    expect(await screen.findByRole("link", { name: "Velg hva du skal gjøre." })).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole("radio", { name: "oppfølger" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Hvor jobber du?" }), "Skolen");
    await user.click(screen.getByRole("button", { name: "Be om tilgang" }));

    await waitFor(() =>
      expect(sent.find(({ method }) => method === "PUT")?.body).toEqual({ role: "staff", agency: "SKOLE" }),
    );
  });

  it("sees what they asked for, and can take it back", async () => {
    const sent = world({
      ...stranger,
      "GET /access-request": { role: "staff", agency: "NAV" },
      "DELETE /access-request": null,
    });
    const { user } = show("/tilgang");
    expect(await screen.findByText(/bedt om tilgang som oppfølger, NAV/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ta tilbake" }));
    await waitFor(() => expect(sent.some(({ method }) => method === "DELETE")).toBe(true));
  });
});
