import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import map from "norway-map";
import { feature } from "topojson-client";

/** The municipalities' outlines, and their names by number. */
export interface Outlines {
  type: "FeatureCollection";
  features: Feature<Polygon | MultiPolygon, { name: string }>[];
}

const radians = Math.PI / 180;
const [south, north, middle] = [60 * radians, 70 * radians, 17];
const n = Math.log(Math.cos(south) / Math.cos(north)) / Math.log(Math.tan(Math.PI / 4 + north / 2) / Math.tan(Math.PI / 4 + south / 2));
const f = (Math.cos(south) * Math.tan(Math.PI / 4 + south / 2) ** n) / n;

/** Lambert's conformal cone for Norway, so that the north is not drawn too wide; y grows upwards. */
function projected([longitude = 0, latitude = 0]: Position): Position {
  const rho = f / Math.tan(Math.PI / 4 + (latitude * radians) / 2) ** n;
  const theta = n * (longitude - middle) * radians;
  return [100 * rho * Math.sin(theta), -100 * rho * Math.cos(theta)];
}

const ring = (points: Position[]): Position[] => points.map(projected);

function shaped(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: geometry.coordinates.map(ring) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map((part) => part.map(ring)) };
}

const official = feature(map, map.objects.municipalities).features;

/** Names of regions on the map are municipality numbers: names of municipalities occur twice. */
export const outlines: Outlines = {
  type: "FeatureCollection",
  features: official.flatMap(({ geometry, properties }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon"
      ? [{ type: "Feature" as const, properties: { name: properties.municipality_no }, geometry: shaped(geometry) }]
      : [],
  ),
};

const names = new Map(official.map(({ properties }) => [properties.municipality_no, properties.name]));
export const placeName = (number: string): string => names.get(number) ?? number;
