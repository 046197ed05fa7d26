declare module "norway-map" {
  import type { GeometryCollection, Topology } from "topojson-specification";
  interface Outline {
    municipality_no: string;
    name: string;
    county_no: string;
  }
  const map: Topology<{ municipalities: GeometryCollection<Outline> }>;
  export default map;
}
