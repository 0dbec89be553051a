import { Language } from '@nextround/access';
import type { CandidateLine } from './shape.js';

const DE = Language.DE;

/** Key, name, e-mail address, phone, headline, place, zone, how they came, whose they are, days in the book, and German where it is. */
type Line = [string, string, string, string, string, string, string, string, string, number, Language?];

// prettier-ignore
const lines: Line[] = [
  ['mirela', 'Mirela Stanković', 'candidate@harbor.example', '+491713920011', 'Senior backend engineer, 9 years, Java and PostgreSQL', 'Berlin', 'Europe/Berlin', 'Recommended by Jonas Wieland', 'hanna', 74],
  ['leyla', 'Leyla Aksoy-Horn', 'candidate2@harbor.example', '+351912004417', 'Backend-Entwicklerin, 7 Jahre, Kotlin und Zahlungsverkehr', 'Lissabon', 'Europe/Lisbon', 'Sprach uns an', 'hanna', 61, DE],
  ['jonas', 'Jonas Wieland', 'jonas.wieland@mail.example', '+491713920012', 'Embedded lead, 12 years, C and safety cases', 'Leipzig', 'Europe/Berlin', 'Placed by us in 2021', 'hanna', 96, DE],
  ['priya', 'Priya Raghunathan', 'priya.r@mail.example', '+353851200334', 'Principal data engineer, streaming and cost', 'Dublin', 'Europe/Dublin', 'Conference talk', 'milan', 58],
  ['ines', 'Ines Okafor-Brandt', 'ines.okafor@mail.example', '+491713920013', 'Site reliability engineer, 8 years, Kubernetes', 'Bremen', 'Europe/Berlin', 'LinkedIn', 'milan', 44, DE],
  ['clara', 'Clara Nyström', 'clara@nystrom.example', '+46701740622', 'Product designer, banking and accessibility', 'Stockholm', 'Europe/Stockholm', 'Portfolio site', 'hanna', 52],
  ['tomasz', 'Tomasz Brzezicki', 't.brzezicki@mail.example', '+48511200761', 'Optics simulation, PhD, Zemax and Python', 'Wrocław', 'Europe/Warsaw', 'University of Jena', 'milan', 66],
  ['emil', 'Emil Sandoz', 'emil.sandoz@mail.example', '+41791140025', 'Backend engineer, Go, 5 years', 'Zürich', 'Europe/Zurich', 'LinkedIn', 'hanna', 38, DE],
  ['anselm', 'Anselm Hufnagel', 'anselm.hufnagel@mail.example', '+491713920014', 'Produktionsplaner, SAP und Schichtmodelle', 'Erfurt', 'Europe/Berlin', 'Stellenanzeige', 'aylin', 47, DE],
  ['noor', 'Noor van Aalten', 'noor.vanaalten@mail.example', '+31611230045', 'Supply planner, fresh food, 6 years', 'Rotterdam', 'Europe/Amsterdam', 'Recommended by Dario Pellegrin', 'aylin', 40],
  ['dario', 'Dario Pellegrin', 'dario.pellegrin@mail.example', '+393401120088', 'Plant manager, food, two sites', 'Verona', 'Europe/Rome', 'Direct approach', 'aylin', 70],
  ['farid', 'Farid Rahmani', 'farid.rahmani@mail.example', '+491713920015', 'Site reliability engineer, on-call culture', 'Hamburg', 'Europe/Berlin', 'Meetup in Bremen', 'milan', 29],
  ['greta', 'Greta Solheim', 'greta.solheim@mail.example', '+4790011827', 'Data analyst, retail, SQL and R', 'Oslo', 'Europe/Oslo', 'LinkedIn', 'milan', 21],
  ['benedikt', 'Benedikt Auer', 'benedikt.auer@mail.example', '+436641120993', 'Firmware-Entwickler, 4 Jahre, Rust und Zephyr', 'Graz', 'Europe/Vienna', 'Stellenanzeige', 'hanna', 25, DE],
  ['adaeze', 'Adaeze Nwosu', 'adaeze.nwosu@mail.example', '+447700900128', 'Finance controller, ACCA, manufacturing', 'London', 'Europe/London', 'LinkedIn', 'aylin', 33],
  ['lukas', 'Lukas Zeman', 'lukas.zeman@mail.example', '+420602110473', 'QA lead, regulated software', 'Brno', 'Europe/Prague', 'Recommended by Ruth Adeyemi', 'aylin', 30],
  ['aino', 'Aino Keskitalo', 'aino.keskitalo@mail.example', '+358401120076', 'Supply planner, cold chain', 'Tampere', 'Europe/Helsinki', 'Job advert', 'aylin', 18],
  ['yasmin', 'Yasmin Kordt', 'yasmin.kordt@mail.example', '+491713920016', 'Syndikusrechtsanwältin, Bankaufsichtsrecht', 'Frankfurt am Main', 'Europe/Berlin', 'Direktansprache', 'aylin', 35, DE],
  ['oskar', 'Oskar Thienel', 'oskar.thienel@mail.example', '+491713920017', 'Optical engineer, lens design', 'Jena', 'Europe/Berlin', 'University of Jena', 'milan', 27, DE],
  ['ruthad', 'Ruth Adeyemi', 'ruth.adeyemi@mail.example', '+491713920018', 'Head of quality, medical devices, ISO 13485', 'Berlin', 'Europe/Berlin', 'Placed by us in 2019', 'aylin', 49],
  ['mats', 'Mats Holmgren', 'mats.holmgren@mail.example', '+46701740647', 'Backend engineer, Python, 6 years', 'Malmö', 'Europe/Stockholm', 'LinkedIn', 'hanna', 31],
  ['sunniva', 'Sunniva Berge', 'sunniva.berge@mail.example', '+4745560012', 'Staff engineer, distributed storage', 'Bergen', 'Europe/Oslo', 'Conference talk', 'hanna', 88],
  ['emeka', 'Emeka Obi', 'emeka.obi@mail.example', '+491713920019', 'Payments engineer, ISO 20022', 'Frankfurt am Main', 'Europe/Berlin', 'Recommended by Leyla Aksoy-Horn', 'milan', 77],
  ['hedwig', 'Hedwig Lorentz', 'hedwig.lorentz@mail.example', '+491713920020', 'People Partner, Aufbau und Betriebsrat', 'Köln', 'Europe/Berlin', 'Stellenanzeige', 'aylin', 81, DE],
  ['kenji', 'Kenji Morimoto', 'kenji.morimoto@mail.example', '+818012340096', 'Robotics simulation, ROS 2 and Gazebo', 'Osaka', 'Asia/Tokyo', 'Open source', 'milan', 42],
  ['camila', 'Camila Restrepo', 'camila.restrepo@mail.example', '+573001120945', 'Analytics engineer, dbt, 4 years', 'Medellín', 'America/Bogota', 'LinkedIn', 'milan', 36],
  ['siobhan', 'Siobhán Keane', 'siobhan.keane@mail.example', '+353861100297', 'Analytics engineer, insurance', 'Cork', 'Europe/Dublin', 'Job advert', 'milan', 39],
  ['thabo', 'Thabo Mokoena', 'thabo.mokoena@mail.example', '+27821100456', 'Backend engineer, payments, 8 years', 'Cape Town', 'Africa/Johannesburg', 'LinkedIn', 'hanna', 45],
  ['amelie', 'Amélie Fontenay', 'amelie.fontenay@mail.example', '+33639980117', 'Product designer, design systems', 'Lyon', 'Europe/Paris', 'Portfolio site', 'hanna', 34],
  ['viktor', 'Viktor Hallgrímsson', 'viktor.hall@mail.example', '+3546901122', 'Firmware engineer, motor control', 'Reykjavík', 'Atlantic/Reykjavik', 'Open source', 'hanna', 43],
  ['linh', 'Linh Trần', 'linh.tran@mail.example', '+491713920021', 'QA engineer, test automation, moving to lead', 'Dresden', 'Europe/Berlin', 'LinkedIn', 'aylin', 37, DE],
  ['radu', 'Radu Ionescu', 'radu.ionescu@mail.example', '+40722100345', 'SRE, networking background', 'Cluj-Napoca', 'Europe/Bucharest', 'Job advert', 'milan', 41],
  ['eszter', 'Eszter Kovács', 'eszter.kovacs@mail.example', '+36301120887', 'Software architect, imaging, 14 years', 'Budapest', 'Europe/Budapest', 'Direct approach', 'hanna', 55],
  ['bastian', 'Bastian Krügel', 'bastian.kruegel@mail.example', '+491713920022', 'Softwarearchitekt, C++ und Messtechnik', 'Weimar', 'Europe/Berlin', 'Stellenanzeige', 'hanna', 50, DE],
  ['hyejin', 'Hye-jin Seo', 'hyejin.seo@mail.example', '+491713920023', 'Data engineer, Kafka and Flink', 'München', 'Europe/Berlin', 'Conference talk', 'milan', 46],
  ['oluwa', 'Oluwaseun Bakare', 'seun.bakare@mail.example', '+447700900761', 'Plant manager, bakery, lean', 'Leeds', 'Europe/London', 'Direct approach', 'aylin', 48],
  ['marta', 'Marta Quintela', 'marta.quintela@mail.example', '+34611220945', 'Finance controller, groups and audits', 'Vigo', 'Europe/Madrid', 'LinkedIn', 'aylin', 51],
  ['deniz', 'Deniz Yıldırım', 'deniz.yildirim@mail.example', '+905321120098', 'Backend engineer, Java, 3 years', 'İzmir', 'Europe/Istanbul', 'Job advert', 'hanna', 28],
  ['frauke', 'Frauke Matthiesen', 'frauke.matthiesen@mail.example', '+491713920024', 'Juristin, Datenschutz und Vertragsrecht', 'Kiel', 'Europe/Berlin', 'Stellenanzeige', 'aylin', 32, DE],
  ['jakub', 'Jakub Wróbel', 'jakub.wrobel@mail.example', '+48601120334', 'Embedded engineer, drivers and bring-up', 'Kraków', 'Europe/Warsaw', 'Recommended by Tomasz Brzezicki', 'hanna', 23],
];

export const harborCandidates: CandidateLine[] = lines.map(
  ([key, name, email, phone, headline, location, timeZone, source, recruiter, known, language = Language.EN]) => ({
    key,
    name,
    email,
    phone,
    headline,
    location,
    timeZone,
    source,
    recruiter,
    known,
    language,
  }),
);
