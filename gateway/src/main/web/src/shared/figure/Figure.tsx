import { Button, Heading } from "@digdir/designsystemet-react";
import { type ReactNode, type Ref, useContext, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "../ui/live";
import { Band, type BandOf, type BandWords } from "./Band";
import { type BarOf, Bars } from "./Bars";
import { SortTable } from "./SortTable";
import { type Cell, csv, keep, pngOf, svgOf } from "./saved";
import { OnThisPage } from "./TakeAlong";

interface Props {
  /** Of the files. */
  name: string;
  title: string;
  /** What the reader should take from it. */
  finding: ReactNode;
  columns: string[];
  /** Numbers as numbers; null is withheld. */
  rows: Cell[][];
  /** How a cell is written. */
  written?: (cell: Cell, column: number) => ReactNode;
  /** Without bars, a band or a drawing of its own it is a table alone. */
  bars?: BarOf[];
  band?: { of: BandOf[]; words: BandWords };
  /** A drawing of another kind, and what stands beside it. */
  draw?: (drawing: Ref<SVGSVGElement>) => ReactNode;
}

/** A chart that says its finding, can be read as a table, and can be taken along. */
export function Figure({ name, title, finding, columns, rows, written, bars, band, draw }: Props) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const drawing = useRef<SVGSVGElement>(null);
  const heading = useId();
  const said = useRef<HTMLSpanElement>(null);
  const [asTable, setAsTable] = useState(!(bars || band || draw));
  const standing = useContext(OnThisPage);
  useEffect(() => {
    standing?.set(heading, () => ({ title, finding: said.current?.textContent ?? "", columns, rows }));
    return () => void standing?.delete(heading);
  }, [standing, heading, title, columns, rows]);
  const save = (file: Blob | null, ending: string) => {
    keep(file, `${name}.${ending}`);
    announce(t("figure.saved", { name: `${name}.${ending}` }));
  };
  const drawable = bars || band || draw;
  const drawn = drawable && !asTable;
  return (
    <figure className="figure" aria-labelledby={heading}>
      <figcaption>
        <Heading level={2} data-size="sm" id={heading}>
          {title}
        </Heading>
        <span className="block" ref={said}>
          {finding}
        </span>
      </figcaption>
      {drawn && bars && <Bars ref={drawing} of={bars} name={title} />}
      {drawn && band && <Band ref={drawing} of={band.of} words={band.words} name={title} />}
      {drawn && draw?.(drawing)}
      {!drawn && <SortTable title={title} columns={columns} rows={rows} written={written} />}
      <div className="actions">
        {drawable && (
          <Button variant="tertiary" data-size="sm" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t("figure.asTable")}
          </Button>
        )}
        <Button variant="tertiary" data-size="sm" onClick={() => save(csv(columns, rows, t("figure.withheld")), "csv")}>
          {t("figure.csv")}
        </Button>
        {drawn && (
          <>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => drawing.current && save(svgOf(drawing.current), "svg")}
            >
              {t("figure.svg")}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={async () => drawing.current && save(await pngOf(drawing.current), "png")}
            >
              {t("figure.png")}
            </Button>
          </>
        )}
      </div>
    </figure>
  );
}
