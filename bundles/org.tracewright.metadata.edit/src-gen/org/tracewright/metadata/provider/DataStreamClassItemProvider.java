/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataPackage;

/**
 * This is the item provider adapter for a {@link org.tracewright.metadata.DataStreamClass} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DataStreamClassItemProvider extends MetadataElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataStreamClassItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addIdPropertyDescriptor(object);
			addNamespacePropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addUidPropertyDescriptor(object);
			addDefaultClockClassPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStreamClass_id_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStreamClass_id_feature", "_UI_DataStreamClass_type"),
				 MetadataPackage.Literals.DATA_STREAM_CLASS__ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Namespace feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamespacePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStreamClass_namespace_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStreamClass_namespace_feature", "_UI_DataStreamClass_type"),
				 MetadataPackage.Literals.DATA_STREAM_CLASS__NAMESPACE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStreamClass_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStreamClass_name_feature", "_UI_DataStreamClass_type"),
				 MetadataPackage.Literals.DATA_STREAM_CLASS__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Uid feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUidPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStreamClass_uid_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStreamClass_uid_feature", "_UI_DataStreamClass_type"),
				 MetadataPackage.Literals.DATA_STREAM_CLASS__UID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Default Clock Class feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDefaultClockClassPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStreamClass_defaultClockClass_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStreamClass_defaultClockClass_feature", "_UI_DataStreamClass_type"),
				 MetadataPackage.Literals.DATA_STREAM_CLASS__DEFAULT_CLOCK_CLASS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(MetadataPackage.Literals.DATA_STREAM_CLASS__PACKET_CONTEXT);
			childrenFeatures.add(MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_HEADER);
			childrenFeatures.add(MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT);
			childrenFeatures.add(MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((DataStreamClass)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_DataStreamClass_type") :
			getString("_UI_DataStreamClass_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(DataStreamClass.class)) {
			case MetadataPackage.DATA_STREAM_CLASS__ID:
			case MetadataPackage.DATA_STREAM_CLASS__NAMESPACE:
			case MetadataPackage.DATA_STREAM_CLASS__NAME:
			case MetadataPackage.DATA_STREAM_CLASS__UID:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case MetadataPackage.DATA_STREAM_CLASS__PACKET_CONTEXT:
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_HEADER:
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT:
			case MetadataPackage.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.DATA_STREAM_CLASS__PACKET_CONTEXT,
				 MetadataFactory.eINSTANCE.createStructureFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_HEADER,
				 MetadataFactory.eINSTANCE.createStructureFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT,
				 MetadataFactory.eINSTANCE.createStructureFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES,
				 MetadataFactory.eINSTANCE.createEventRecordClass()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == MetadataPackage.Literals.DATA_STREAM_CLASS__PACKET_CONTEXT ||
			childFeature == MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_HEADER ||
			childFeature == MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
