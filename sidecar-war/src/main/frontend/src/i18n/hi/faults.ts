import type { faults as english } from '../en/faults';
import type { Translation } from '../message';

export const faults: Translation<typeof english> = {
  'fault.unreachable': 'सर्वर से संपर्क नहीं हो पाया। कनेक्शन लौटने पर फिर कोशिश करें।',
  'fault.starting': 'सर्वर शुरू हो रहा है। थोड़ी देर में फिर कोशिश करें।',
  'fault.telephony-account': 'टेलीफ़ोनी अस्पताल का खाता स्वीकार नहीं कर रही। व्यवस्थापक को बताएँ।',
  'fault.telephony-busy': 'टेलीफ़ोनी अभी ऐसे और अनुरोध नहीं ले रही। {retryAfterSeconds} सेकंड बाद फिर कोशिश करें।',
  'fault.telephony-refused': 'टेलीफ़ोनी ने इसे स्वीकार नहीं किया। जो भरा है उसे जाँचकर फिर कोशिश करें।',
  'fault.telephony-unavailable': 'टेलीफ़ोनी से संपर्क नहीं हो पाया। कुछ नहीं हुआ; थोड़ी देर में फिर कोशिश करें।',
  'fault.telephony-silent': 'टेलीफ़ोनी ने जवाब नहीं दिया। काम हो भी गया हो सकता है: दोहराने से पहले देख लें।',
  'fault.telephony-not-able': 'इस अस्पताल की टेलीफ़ोनी में यह सुविधा नहीं है।',
  'fault.agent-state': 'टेलीफ़ोनी के अनुसार आपकी स्थिति में यह नहीं हो सकता। अपनी स्थिति देखें।',
  'fault.call-gone': 'यह कॉल ख़त्म हो चुकी है।',
  'fault.call-busy': 'इस कॉल का पिछला आदेश अभी पूरा हो रहा है।',
  'fault.call-not-answered': 'कॉल अभी उठाई नहीं गई है।',
  'fault.not-your-call': 'यह कॉल किसी और एजेंट के पास है।',
  'fault.dial-in-progress':
    'आपकी डायल की हुई कॉल शायद लग रही है। अपना फ़ोन देखें और फिर डायल करने से पहले एक मिनट रुकें।',

  'later.wrapUp': 'टेलीफ़ोनी में आप अभी रैप-अप में हैं। थोड़ा रुकें।',
  'later.telephony.pending': 'टेलीफ़ोनी के जवाब देते ही उसे मिल जाएगा; आप काम जारी रखें।',
  'later.telephony.queued': 'कॉल ख़त्म होते ही टेलीफ़ोनी इसे लागू करेगी।',
  'later.telephony.refused':
    'टेलीफ़ोनी इसे स्वीकार नहीं कर रही। अगर आप रैप-अप में ही रह जाएँ, तो सुपरवाइज़र से तैयार करवाएँ।',
  'later.crm': 'यह यहाँ सुरक्षित है, CRM के लौटते ही उसे मिल जाएगा।',
};
