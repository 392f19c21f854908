import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Bars } from "../../src/shared/figure/Bars";

afterEach(() => vi.restoreAllMocks());

describe("lying bars", () => {
  it("stand below their labels on a phone, as wide as it and no wider", () => {
    vi.spyOn(window, "matchMedia").mockReturnValue(
      Object.assign(new EventTarget(), { matches: true }) as MediaQueryList,
    );
    const label = "Larvik kommune (demo): Tollerodden skole";
    render(<Bars name="Per arbeidssted" of={[{ label, value: 8, text: "8" }]} />);

    const drawing = screen.getByRole("img");
    const bar = Number(drawing.querySelector("rect")?.getAttribute("y"));
    expect(Number(screen.getByText(label, { selector: "text" }).getAttribute("y"))).toBeLessThan(bar);
    expect(drawing).toHaveAttribute("viewBox", expect.stringMatching(/^0 0 340 /));
    expect(drawing).toHaveClass("narrow");
  });

  it("write a long label in two lines, whole words each, and the whole of it for who points at it", () => {
    const label = "Larvik kommune (demo): Tollerodden skole (demo)";
    render(<Bars name="Per arbeidssted" of={[{ label, value: 8, text: "8" }]} />);

    const lines = [...screen.getByRole("img").querySelectorAll('text[text-anchor="end"]')].map(
      (line) => line.textContent,
    );
    expect(lines).toEqual(["Larvik kommune (demo):", "Tollerodden skole (demo)"]);
    expect(screen.getByRole("img").querySelector("title")).toHaveTextContent(label);
  });

  it("end what does not fit in two with a mark", () => {
    const label = "En bedrift med et navn som er så langt at det ikke får plass på to linjer";
    render(<Bars name="Per arbeidsgiver" of={[{ label, value: 8, text: "8" }]} />);

    expect(screen.getByText(/…$/)).toBeInTheDocument();
  });
});
