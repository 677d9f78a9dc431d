import 'maqal/maqal.css';
import 'maqal';
