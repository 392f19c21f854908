import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aCompany, signedIn } from "../people";
import { expectAccessible, show } from "../show";
import { refusal, world } from "../world";

const NORA = { "GET /session": signedIn("Nora Demo", "staff"), "GET /openings": { items: [] } };
const APPROVAL = {
  trade: "snekkerfaget",
  kinds: ["LAERLING" as const],
  source: "Brev fra fylket",
  date: "2025-01-15",
  validUntil: "2026-11-30",
  office: null,
  extent: "LIMITED" as const,
};

describe("a company, for staff", () => {
  it("shows how far each approval reaches, where it is from, and takes one away", async () => {
    const asked = world({
      ...NORA,
      "GET /employers/e1": aCompany({ approvals: [{ ...APPROVAL, validUntil: "2020-01-01" }] }),
      "DELETE /employers/e1/approvals/snekkerfaget": null,
    });
    const { user } = show("/oppfolging/arbeidsgivere/e1");
    expect(await screen.findByText("Avgrenset")).toBeVisible();
    expect(screen.getByText("Gått ut")).toBeVisible();
    expect(screen.getByText("Brev fra fylket, 15. januar 2025")).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole("button", { name: /Ta bort godkjenningen i/ }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "DELETE")).toMatchObject({
        path: "/employers/e1/approvals/snekkerfaget?kinds=LAERLING",
        headers: { "If-Match": '"2"' },
      }),
    );
  });

  it("records an approval through a training office, with its last day", async () => {
    const asked = world({
      ...NORA,
      "GET /employers/e1": aCompany({
        memberships: [{ office: "k1", name: "Demo Opplæringskontor", since: "2025-01-01", source: "Liste" }],
      }),
      "PUT /employers/e1/approvals/snekkerfaget": aCompany(),
    });
    const { user } = show("/oppfolging/arbeidsgivere/e1");
    await screen.findAllByRole("option", { name: "Snekkerfaget" });
    const form = within(
      screen.getByLabelText("Gjelder den gjennom et opplæringskontor?").closest("form") as HTMLElement,
    );
    await user.selectOptions(form.getByLabelText("Lærefag"), "snekkerfaget");
    await user.selectOptions(form.getByLabelText("Gjelder den gjennom et opplæringskontor?"), "k1");
    await user.type(form.getByLabelText("Kilde"), "Vedtak");
    await user.type(form.getByLabelText("Gjelder til og med (valgfritt)"), "2099-12-31");
    await user.click(form.getByRole("button"));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({
        office: "k1",
        validUntil: "2099-12-31",
        kinds: ["LAERLING", "LAEREKANDIDAT", "PRAKSISBREV"],
      }),
    );
  });

  it("records a membership only with its source, and says who changed the company meanwhile", async () => {
    const asked = world({
      ...NORA,
      "GET /employers/e1": aCompany(),
      "GET /employers/offices": { items: [{ id: "k1", name: "Demo Opplæringskontor", organisationNumber: "1" }] },
      "PUT /employers/e1/memberships/k1": refusal(412, { title: "Endret av noen andre" }),
    });
    const { user } = show("/oppfolging/arbeidsgivere/e1");
    await user.click(await screen.findByText("Før inn medlemskap"));
    await user.click(await screen.findByRole("button", { name: "Lagre medlemskapet" }));
    expect(await screen.findByRole("link", { name: "Velg opplæringskontor." })).toBeVisible();
    expect(asked.some(({ method }) => method === "PUT")).toBe(false);
    await user.selectOptions(screen.getByLabelText("Opplæringskontor"), "k1");
    await user.type(screen.getByLabelText("Hvor har dere det fra?"), "Medlemsliste");
    await user.click(screen.getByRole("button", { name: "Lagre medlemskapet" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Endret av noen andre");
    expect(screen.getByRole("button", { name: "Hent det nyeste" })).toBeVisible();
    await expectAccessible();
  });

  it("is warned of approvals that end", async () => {
    world({
      ...NORA,
      "GET /employers": { items: [aCompany()] },
      "GET /employers/expiring-approvals": {
        items: [{ employerId: "e1", employerName: "Rolfs Snekkeri AS", ...APPROVAL }],
      },
    });
    show("/oppfolging/arbeidsgivere");
    expect(await screen.findByText("1 godkjenning går ut de neste tre månedene")).toBeVisible();
    await expectAccessible();
  });
});

describe("a training office", () => {
  const oda = { "GET /session": { ...signedIn("Oda Demo", "employer"), organisation: "910000012" } };

  it("posts for its members", async () => {
    world({
      ...oda,
      "GET /me/employer": aCompany({ id: "k1", office: true }),
      "GET /employers/k1/members": {
        items: [{ id: "e1", name: "Rolfs Snekkeri AS", organisationNumber: "910000004" }],
      },
      "GET /employers/e1": aCompany(),
      "GET /openings": { items: [] },
    });
    const { user } = show("/bedrift/medlemmer");
    await user.click(await screen.findByRole("link", { name: "Rolfs Snekkeri AS" }));
    await user.click(await screen.findByRole("link", { name: "Legg ut plass" }));
    expect(await screen.findByRole("heading", { name: "Legg ut plass for Rolfs Snekkeri AS" })).toBeVisible();
    await expectAccessible();
  });

  it("is told when it has no members yet", async () => {
    world({
      ...oda,
      "GET /me/employer": aCompany({ id: "k1", office: true }),
      "GET /employers/k1/members": { items: [] },
    });
    show("/bedrift/medlemmer");
    expect(await screen.findByText("Ingen medlemmer ennå")).toBeVisible();
  });
});
